import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { randomFrom, zipf } from './random.ts';
import { dictionaryWords, type GeneratedPlace, gazetteerPlaces } from './sources.ts';

const characters = 4_000;
const mentionsEach = 30;
const senses = ['location', 'location', 'location', 'actor', 'demonym'] as const;

interface Sources {
  readonly words: readonly string[];
  readonly places: readonly GeneratedPlace[];
}

/** Writes an edition of so many articles into a folder, as a corpus: the same for the same seed. */
export async function generateEdition(folder: string, count: number, seed = 1): Promise<void> {
  const random = randomFrom(seed);
  const sources = {
    words: await dictionaryWords(random),
    places: await gazetteerPlaces(20_000),
  };
  await mkdir(folder, { recursive: true });
  const title = { fr: `${count} articles engendrés`, en: `${count} generated articles` };
  await writeFile(join(folder, 'edition.json'), JSON.stringify({ title, headline: null }));
  const lines = Readable.from(corpusLines(count, random, sources));
  await pipeline(lines, createWriteStream(join(folder, 'articles.ndjson')));
}

function* corpusLines(count: number, random: () => number, sources: Sources): Generator<string> {
  for (let number = 0; number < count; number++) {
    yield `${JSON.stringify(lineOf(number, random, sources))}\n`;
  }
}

function lineOf(number: number, random: () => number, { words, places }: Sources) {
  const named = new Map<string, GeneratedPlace>();
  const mentions: object[] = [];
  let text = '';
  const word = () => words[zipf(random, words.length)] ?? '';
  while (text.length < characters) {
    const length = 8 + Math.floor(random() * 18);
    const begins = text.length;
    for (let at = 0; at < length; at++) {
      if (text.length > begins) text += ' ';
      if (text.length >= ((mentions.length + 0.5) * characters) / mentionsEach) {
        const place = places[zipf(random, places.length)];
        if (place === undefined) continue;
        named.set(place.id, place);
        const start = text.length;
        text += place.label.fr;
        const sense = senses[Math.floor(random() * senses.length)];
        mentions.push({ start, end: text.length, exact: place.label.fr, place: place.id, sense });
      } else text += text.length === begins ? capitalised(word()) : word();
    }
    text += random() < 0.15 ? '.\n' : '. ';
  }
  const day = 1 + Math.floor(random() * 28);
  const month = 1 + Math.floor(random() * 12);
  const pad = (value: number) => String(value).padStart(2, '0');
  const edtf = `${2010 + Math.floor(random() * 15)}-${pad(month)}-${pad(day)}`;
  const article = {
    id: `article-${String(number).padStart(6, '0')}`,
    ...{ language: 'fr', translatedFrom: null, signature: null, sourceUrl: null },
    title: capitalised([word(), word(), word(), word(), word()].join(' ')),
    publisher: 'Bench',
    date: { edtf, basis: 'stated' },
    publication: 'full',
    text,
  };
  return { article, mentions, places: [...named.values()] };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
