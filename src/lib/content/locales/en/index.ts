import app from './app.ts';
import fields from './fields.ts';
import guides from './guides.ts';
import help from './help.ts';

export default { app, fields, guides, help } as const;
