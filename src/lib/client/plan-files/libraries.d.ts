// What we use of two packages that bring no types for the files we load.

declare module 'mammoth/mammoth.browser.min.js' {
	import mammoth from 'mammoth';
	export default mammoth;
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
