import ts from 'typescript';

/** One small change of a source file that a test should notice. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** What was done, for people. */
  readonly what: string;
}

/** Comparisons, logic and sums, and what each is turned into. */
const SWAPS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '??': '&&',
};

/** Every mutant of a source, in the order of the text. Types, imports and the data of word lists are left alone. */
export function mutantsOf(name: string, source: string): Mutant[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, written: string, what: string): void => {
    found.push({ start: node.getStart(file), end: node.getEnd(), written, what });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    mutate(node, add);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function mutate(node: ts.Node, add: (node: ts.Node, written: string, what: string) => void): void {
  if (ts.isBinaryExpression(node)) {
    const sign = node.operatorToken.getText();
    const swapped = SWAPS[sign];
    const text = ts.isStringLiteralLike(node.left) || ts.isStringLiteralLike(node.right);
    if (swapped && !text) add(node.operatorToken, swapped, `${sign} becomes ${swapped}`);
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    add(node, node.operand.getText(), 'a negation is dropped');
  else if (ts.isNumericLiteral(node)) {
    const value = Number(node.text);
    add(node, String(Number.isInteger(value) ? value + 1 : value * 2), `${node.text} grows`);
  } else if (ts.isIfStatement(node)) add(node.expression, 'false', 'a branch is never taken');
  else if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword)
    add(node, node.kind === ts.SyntaxKind.TrueKeyword ? 'false' : 'true', 'true and false change places');
  else if (ts.isReturnStatement(node) && node.expression?.kind === ts.SyntaxKind.NullKeyword)
    add(node, 'throw new Error("mutant");', 'a null is never returned');
}

/** The source with the mutant in it. */
export function apply(source: string, { start, end, written }: Mutant): string {
  return source.slice(0, start) + written + source.slice(end);
}
