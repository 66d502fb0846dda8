import * as v from 'valibot';
import type { Metadata, Problem, Result } from '../engine/index.ts';
import { accountSchema, firstIssue, type JsonAccount } from './account-schema.ts';
import { decodeText } from './decode.ts';
import { readDocx, type DocxConverter } from './docx.ts';
import { readHtml, type HtmlParser, type ReadAccount } from './html.ts';
import { htmlOfMhtml, isMhtml } from './mhtml.ts';
import { readPdf, type PdfLibrary } from './pdf.ts';

/** What reads the formats that need the outside: given by the page and by the command line, loaded on use. */
export interface Readers {
  readonly html: HtmlParser;
  readonly docx: () => Promise<DocxConverter>;
  readonly pdf: () => Promise<PdfLibrary>;
}

export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The endings of the names of files that can be read, for a file picker and for messages. */
export const FILE_ENDINGS: readonly string[] = [
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
  '.mhtml',
  '.mht',
  '.docx',
  '.pdf',
  '.json',
];

type Format = 'pdf' | 'docx' | 'mhtml' | 'html' | 'markdown' | 'json' | 'text';

/**
 * The accounts in a file: one, but for JSON, which may list several. What the file is is told from its bytes, and from
 * its name only where bytes do not tell. Never throws: what cannot be read is a problem that names the file. Long work
 * tells how far it is, 0..1.
 */
export async function readAccounts(
  file: FileToRead,
  readers: Readers,
  onProgress?: (done: number) => void,
): Promise<Result<readonly ReadAccount[]>> {
  const format = await formatOf(file);
  if (typeof format !== 'string') return { ok: false, problem: format };
  try {
    const read = await readAs(format, file, readers, onProgress);
    if (!Array.isArray(read)) return { ok: false, problem: read };
    const empty = read.every(({ text }) => !/[\p{L}\p{N}]/u.test(text));
    return empty ? { ok: false, problem: emptyProblem(format, file) } : { ok: true, value: read };
  } catch (error) {
    return { ok: false, problem: brokenProblem(format, file, error) };
  }
}

async function readAs(
  format: Format,
  { name, bytes }: FileToRead,
  readers: Readers,
  onProgress?: (done: number) => void,
): Promise<ReadAccount[] | Problem> {
  switch (format) {
    case 'pdf':
      return [await readPdf(bytes, await readers.pdf(), onProgress)];
    case 'docx':
      return [await readDocx(bytes, await readers.docx(), readers.html)];
    case 'mhtml': {
      const page = htmlOfMhtml(bytes);
      return page === null
        ? problem('no-page', `${name}: there is no page in this saved file.`)
        : [readHtml(page, readers.html)];
    }
    case 'html':
      return [readHtml(decodeText(bytes).text, readers.html)];
    case 'markdown': {
      const { readMarkdown } = await import('./markdown.ts');
      return [readMarkdown(decodeText(bytes).text, readers.html)];
    }
    case 'json':
      return readJson(name, decodeText(bytes).text, readers.html);
    case 'text':
      return [{ text: decodeText(bytes).text, metadata: {} }];
  }
}

/** Enough of a file to tell what it is, in bytes. */
const HEAD = 4096;

async function formatOf({ name, bytes }: FileToRead): Promise<Format | Problem> {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return await zipFormat(name, bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0'))
    return problem('old-word-file', `${name}: an old Word file. Save it as .docx, or paste its text.`);
  if (head.startsWith('{\\rtf'))
    return problem('rich-text-file', `${name}: a rich text file. Save it as .docx, or paste its text.`);
  const { text } = decodeText(bytes.subarray(0, HEAD));
  if (isBinary(text))
    return problem('no-text-file', `${name}: not a text, a page, a Word document or a PDF.`);
  if (isMhtml(text)) return 'mhtml';
  return textFormat(name, text);
}

function textFormat(name: string, text: string): Format {
  if (
    /\.(?:x?html?)$/i.test(name) ||
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|div|p)\b/i.test(
      text,
    )
  )
    return 'html';
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  if (/\.json$/i.test(name)) return 'json';
  return 'text';
}

/** More than a stray few control characters that no text has: all but tab, line ends, form feed and escape. */
function isBinary(head: string): boolean {
  let odd = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) odd++;
  }
  return odd > 4 && odd > 0.01 * head.length;
}

async function zipFormat(name: string, bytes: Uint8Array): Promise<Format | Problem> {
  const { namesInZip } = await import('./unzip.ts');
  try {
    if (namesInZip(bytes).includes('word/document.xml')) return 'docx';
    return problem('no-document-in-archive', `${name}: an archive, but not a Word document.`);
  } catch (error) {
    return error instanceof RangeError
      ? problem(
          'archive-too-large',
          `${name}: unpacks to more than any document of words; it was not opened.`,
        )
      : problem('broken-archive', `${name}: a damaged archive or Word document.`);
  }
}

function readJson(name: string, text: string, parse: HtmlParser): ReadAccount[] | Problem {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return problem('no-json', `${name}: not valid JSON (${(error as Error).message}).`);
  }
  const given = v.safeParse(fileSchema, Array.isArray(json) ? { accounts: json } : json);
  if (!given.success) return problem('no-accounts', `${name}: ${firstIssue(given.issues)}.`);
  return given.output.accounts.map((account) => {
    const { text: plain, html } = account;
    const read = html === undefined ? { text: plain ?? '', metadata: {} } : readHtml(html, parse);
    return { text: read.text, metadata: { ...read.metadata, ...statedBy(account) } };
  });
}

/** What an account in JSON says of itself; what it leaves open is left open. */
function statedBy(account: JsonAccount): Partial<Metadata> {
  const stated: Partial<Record<keyof Metadata, string>> = {};
  for (const field of ['title', 'byline', 'publisher', 'published', 'url', 'language'] as const) {
    const value = account[field];
    if (value !== null && value !== undefined) stated[field] = value;
  }
  return stated;
}

const fileSchema = v.object({
  accounts: v.pipe(v.array(accountSchema), v.minLength(1, 'must not be empty')),
});

function emptyProblem(format: Format, { name }: FileToRead): Problem {
  return format === 'pdf'
    ? problem(
        'pdf-of-pictures',
        `${name}: its pages are pictures. Run text recognition on it, or paste its text.`,
      )
    : problem('empty-file', `${name}: there is no text in it.`);
}

function brokenProblem(format: Format, { name }: FileToRead, error: unknown): Problem {
  if (error instanceof Error && error.name === 'PasswordException')
    return problem('locked-file', `${name}: locked with a password. Save it without one first.`);
  const why = error instanceof Error ? error.message : String(error);
  return problem('broken-file', `${name}: could not be read as ${format} (${why}).`);
}

function problem(code: string, message: string): Problem {
  return { code, message, account: null };
}
