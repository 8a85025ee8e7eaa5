/** Built files that the package does not describe: what is used of them is `PdfLibrary`. */
declare module 'pdfjs-dist/build/pdf.min.mjs';
declare module 'pdfjs-dist/build/pdf.worker.min.mjs';
