import app from './app.ts';
import ask from './ask.ts';
import dates from './dates.ts';
import fields from './fields.ts';
import home from './home.ts';
import people from './people.ts';
import problems from './problems.ts';
import questions from './questions.ts';
import today from './today.ts';

export default { app, ask, dates, fields, home, people, problems, questions, today } as const;
