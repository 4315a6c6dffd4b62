import app from './app.ts';
import guides from './guides.ts';
import help from './help.ts';

export default { app, guides, help } as const;
