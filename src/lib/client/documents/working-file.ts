import type { WorkingPaper } from '../../core/tribunal/working-paper.ts';
import { askMaker } from './maker.ts';
import type { MakerProblem } from './maker-messages.ts';

export type WorkingFileResult = { ok: true; value: File } | { ok: false; problem: MakerProblem };

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes the working document into a Word file, on this device alone. Its name tells the day, and nobody's name. */
export async function workingFile(paper: WorkingPaper): Promise<WorkingFileResult> {
	const answer = await askMaker({ kind: 'working-document', paper });
	if (!answer.ok) return answer;
	return { ok: true, value: new File([answer.made.bytes], `working-document-${paper.on}.docx`, { type }) };
}
