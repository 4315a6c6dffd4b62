import { answerRequest } from './answer-request.ts';
import { pdfText } from './plan-pdf.ts';

answerRequest(pdfText);
