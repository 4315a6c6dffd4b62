import app from './app.ts';
import law from './law.ts';

export default { app, law } as const;
