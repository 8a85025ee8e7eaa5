import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import * as v from 'valibot';
import { fail, type Result, succeed } from '../result.ts';
import type { Problem } from './problem.ts';

export type JsonPath = readonly (string | number)[];

/** A JSON file that agrees with its schema, and can say on which line a value stands. */
export interface JsonFile<Value> {
  readonly name: string;
  readonly value: Value;
  readonly problemAt: (path: JsonPath, sentence: string) => Problem;
}

type Schema<Value> = v.BaseSchema<unknown, Value, v.BaseIssue<unknown>>;

/** Reads a JSON text and checks it against a schema; every fault is named with its line. */
export function readJsonFile<Value>(
  name: string,
  source: string,
  schema: Schema<Value>,
): Result<JsonFile<Value>, readonly Problem[]> {
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { disallowComments: true });
  const fault = errors[0];
  if (!root || fault) {
    const line = lineAt(source, fault?.offset ?? 0);
    return fail([{ file: name, line, sentence: `This is not valid JSON: ${syntaxFault(fault)}.` }]);
  }

  const problemAt = (path: JsonPath, sentence: string): Problem => ({
    file: name,
    line: lineAt(source, nearestNode(root, path).offset),
    sentence,
  });
  const repeated = repeatedKeys(root).map((key) => ({
    file: name,
    line: lineAt(source, key.offset),
    sentence: `The key "${key.value}" stands twice in the same object.`,
  }));
  if (repeated.length > 0) return fail(repeated);

  const result = v.safeParse(schema, getNodeValue(root), { abortPipeEarly: true });
  if (!result.success) {
    return fail(result.issues.map((issue) => problemAt(pathOf(issue), sentenceOf(issue))));
  }
  return succeed({ name, value: result.output, problemAt });
}

/** What is wrong with a JSON text at its first fault, as far as can be told. */
function syntaxFault(fault: ParseError | undefined): string {
  const faults: Record<string, string> = {
    CommaExpected: 'a comma is missing before this, or a " within a text is not written \\"',
    ColonExpected: 'a colon is missing before this',
    PropertyNameExpected: 'a key is missing here, or the comma before it is one too many',
    ValueExpected: 'a value is missing here, or the comma before it is one too many',
    CloseBraceExpected: 'a } is missing at the end',
    CloseBracketExpected: 'a ] is missing at the end',
    EndOfFileExpected: 'it goes on after its end; a bracket may be one too many',
    InvalidCommentToken: 'it can hold no comments',
    UnexpectedEndOfString: 'this text is not closed with a " on its line',
    InvalidCharacter: 'this text holds a tab or another control character',
    InvalidEscapeCharacter: 'in this text a \\ stands before what needs none',
  };
  const unquoted =
    fault?.offset === 0
      ? 'before its first { stands something else, perhaps a byte order mark'
      : 'something here lacks its straight quotes, or a " within a text is not written \\"';
  return faults[fault ? printParseErrorCode(fault.error) : 'ValueExpected'] ?? unquoted;
}

const lineAt = (source: string, offset: number) => source.slice(0, offset).split('\n').length;

/** The node at a path, or the innermost one that encloses it where the path leads nowhere. */
function nearestNode(root: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    // A property's value may stand lines below its key: the key is what an editor looks for.
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return root;
}

function repeatedKeys(node: Node): Node[] {
  const children = node.children ?? [];
  const seen = new Set<unknown>();
  const repeated: Node[] = [];
  if (node.type === 'object') {
    for (const { children: [key] = [] } of children) {
      if (key && seen.has(key.value)) repeated.push(key);
      seen.add(key?.value);
    }
  }
  return [...repeated, ...children.flatMap(repeatedKeys)];
}

function pathOf(issue: v.BaseIssue<unknown>): JsonPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? 'the file';
  const found = issue.received.length > 60 ? `${issue.received.slice(0, 60)}…` : issue.received;
  if (issue.expected === 'never') return `${path} is not a key that this format has.`;
  if (issue.received === 'undefined') return `${path} is missing.`;
  if (issue.kind === 'validation') {
    const showsFound = issue.type !== 'non_empty' && issue.received !== 'Array';
    return `${path} ${issue.message}${showsFound ? `, not ${found}` : ''}.`;
  }
  const expected = issue.expected === null ? issue.message : `must be ${spoken(issue.expected)}`;
  return `${path} ${expected}, not ${found}.`;
}

/** valibot writes `string`, `(A | B)`, `Object`: the same in words. */
function spoken(expected: string): string {
  const words: Record<string, string> = {
    string: 'a text in quotes',
    number: 'a number',
    boolean: 'true or false',
    Object: 'an object',
    Array: 'a list',
  };
  return words[expected] ?? expected.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ');
}
