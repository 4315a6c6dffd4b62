import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A server of a test's own, on a port of its own. */
export interface Running {
	url: string;
	/** Asks it to stop, and gives how it ended. */
	stop(): Promise<number | null>;
}

/** Serves the build that is in a folder. One that does not start throws what it said. */
export async function startServer(env: Readonly<Record<string, string>> = {}, folder = root): Promise<Running> {
	const server = spawn(process.execPath, ['src/server.ts'], {
		cwd: folder,
		env: { ...process.env, PORT: '0', DATABASE_FILE: ':memory:', ...env }
	});
	let said = '';
	const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
	const url = await new Promise<string>((resolve, reject) => {
		const hear = (text: Buffer) => {
			said += text;
			const ready = /^Waymark is ready: (\S+)$/m.exec(said)?.[1];
			if (ready) resolve(ready);
		};
		server.stdout.on('data', hear);
		server.stderr.on('data', hear);
		void ended.then(() => reject(new Error(said)));
	});
	return {
		url,
		stop() {
			server.kill('SIGTERM');
			return ended;
		}
	};
}
