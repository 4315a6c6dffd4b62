import { answerRequest } from './answer-request.ts';
import { docxText } from './plan-docx.ts';

answerRequest(docxText);
