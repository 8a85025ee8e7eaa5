import * as v from 'valibot';
import type { Result } from '../../core/result.ts';
import type { LibraryFault } from '../library.ts';

/** Reads a file of a compiled edition as parsed JSON; the path is within the edition's folder. */
export type ReadFile = (path: string) => Promise<Result<unknown, LibraryFault>>;

/** A fault on its way to whoever asked: a question reads many files, and stops at the first that is missing. */
export class FaultSignal extends Error {
  readonly fault: LibraryFault;

  constructor(fault: LibraryFault) {
    super(fault.detail);
    this.fault = fault;
  }
}

/** Checks what a file holds; the fault names the file and the place in it. */
export function checked<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
  json: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? 'the document';
  throw new FaultSignal({ kind: 'damaged', detail: `${path}: ${where}: ${issue.message}` });
}

/** How many files are kept: a few megabytes. */
const keptFiles = 64;

/** The files of an edition, each read once while it is in use. */
export class EditionFiles {
  readonly #read: ReadFile;
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(read: ReadFile) {
    this.#read = read;
  }

  /** A file that could not be had is not remembered: asked again, it is read again. */
  get<Schema extends v.GenericSchema>(
    path: string,
    schema: Schema,
  ): Promise<v.InferOutput<Schema>> {
    // A path is always read with the same schema, which the compiler cannot know.
    const known = this.#kept.get(path) as Promise<v.InferOutput<Schema>> | undefined;
    const reading = known ?? this.#load(path, schema);
    this.#kept.delete(path);
    this.#kept.set(path, reading);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= keptFiles) break;
      this.#kept.delete(oldest);
    }
    return reading;
  }

  #load<Schema extends v.GenericSchema>(
    path: string,
    schema: Schema,
  ): Promise<v.InferOutput<Schema>> {
    const reading = this.#read(path).then((result) => {
      if (!result.ok) throw new FaultSignal(result.fault);
      return checked(path, schema, result.value);
    });
    reading.catch(() => {
      if (this.#kept.get(path) === reading) this.#kept.delete(path);
    });
    return reading;
  }
}
