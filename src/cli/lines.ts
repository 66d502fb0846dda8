/**
 * The lines of a stream of text, without their ends (LF or CR LF), each as soon as it is there. Unlike Node's readline
 * it takes in no more than one chunk ahead, and parts lines nowhere else: a JSON string may hold U+2028 as it is. The byte
 * order mark that some programs write before a text is no part of its first line.
 */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let pieces: string[] = [];
  let begun = false;
  for await (const chunk of chunks) {
    let from = !begun && chunk.startsWith('\uFEFF') ? 1 : 0;
    begun ||= chunk.length > 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      pieces.push(chunk.slice(from, end));
      yield withoutReturn(pieces.join(''));
      pieces = [];
      from = end + 1;
    }
    if (from < chunk.length) pieces.push(chunk.slice(from));
  }
  if (pieces.length > 0) yield withoutReturn(pieces.join(''));
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
