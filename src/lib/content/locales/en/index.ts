import app from './app.ts';
import ask from './ask.ts';
import calendar from './calendar.ts';
import dates from './dates.ts';
import fields from './fields.ts';
import guides from './guides.ts';
import help from './help.ts';
import home from './home.ts';
import people from './people.ts';
import problems from './problems.ts';
import questions from './questions.ts';
import today from './today.ts';

export default { app, ask, calendar, dates, fields, guides, help, home, people, problems, questions, today } as const;
