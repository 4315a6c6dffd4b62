import app from './app.ts';
import fields from './fields.ts';

export default { app, fields } as const;
