import about from './about.ts';
import app from './app.ts';
import ask from './ask.ts';
import backup from './backup.ts';
import calculator from './calculator.ts';
import calendar from './calendar.ts';
import contacts from './contacts.ts';
import dates from './dates.ts';
import disagree from './disagree.ts';
import events from './events.ts';
import evidence from './evidence.ts';
import fields from './fields.ts';
import find from './find.ts';
import guides from './guides.ts';
import help from './help.ts';
import home from './home.ts';
import install from './install.ts';
import journeys from './journeys.ts';
import keep from './keep.ts';
import law from './law.ts';
import letters from './letters.ts';
import lists from './lists.ts';
import log from './log.ts';
import menu from './menu.ts';
import notices from './notices.ts';
import offline from './offline.ts';
import people from './people.ts';
import plans from './plans.ts';
import problems from './problems.ts';
import questions from './questions.ts';
import reading from './reading.ts';
import record from './record.ts';
import reminders from './reminders.ts';
import rulebook from './rulebook.ts';
import sayings from './sayings.ts';
import schools from './schools.ts';
import statements from './statements.ts';
import titles from './titles.ts';
import today from './today.ts';
import tribunal from './tribunal.ts';
import ways from './ways.ts';

export default {
	about,
	app,
	ask,
	backup,
	calculator,
	calendar,
	contacts,
	dates,
	disagree,
	events,
	evidence,
	fields,
	find,
	guides,
	help,
	home,
	install,
	journeys,
	keep,
	law,
	letters,
	lists,
	log,
	menu,
	notices,
	offline,
	people,
	plans,
	problems,
	questions,
	reading,
	record,
	reminders,
	rulebook,
	sayings,
	schools,
	statements,
	titles,
	today,
	tribunal,
	ways
} as const;
