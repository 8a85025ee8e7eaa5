/**
 * French newspapers' way of writing Russian, Ukrainian and Belarusian names (Lyssytchansk, Lougansk,
 * Jytomyr), after the tables of the French toponymy commission. The source has the Cyrillic form
 * but seldom this one, and several conventions are in use, so several forms come out.
 */
type Language = 'ru' | 'uk' | 'be';

const COMMON: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  д: 'd',
  ж: 'j',
  з: 'z',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  т: 't',
  у: 'ou',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'tch',
  ш: 'ch',
  щ: 'chtch',
  ъ: '',
  ь: '',
  э: 'e',
  ю: 'iou',
  я: 'ia',
  й: 'ï',
  ы: 'y',
  "'": '',
  '’': '',
  ʼ: '',
};

const LETTERS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ru: { ...COMMON, г: 'g', и: 'i', е: 'e', ё: 'io' },
  uk: { ...COMMON, г: 'h', ґ: 'g', и: 'y', і: 'i', ї: 'ï', є: 'ie', е: 'e' },
  be: { ...COMMON, г: 'h', ґ: 'g', і: 'i', ў: 'w', е: 'ie', ё: 'io' },
};

const VOWELS = new Set('аеёиоуыэюяіїє');

function languagesOf(name: string): Language[] {
  if (/ў/i.test(name)) return ['be'];
  if (/[їєґ]/i.test(name)) return ['uk'];
  if (/[ъ]/i.test(name)) return ['ru'];
  if (/[ёыэ]/i.test(name)) return /і/i.test(name) ? ['be'] : ['ru', 'be'];
  return /і/i.test(name) ? ['uk', 'be'] : ['ru', 'uk'];
}

function transliterate(name: string, language: Language): string {
  const letters = LETTERS[language];
  let out = '';
  for (let i = 0; i < name.length; i++) {
    const char = name.charAt(i);
    const lower = char.toLowerCase();
    const before = name.charAt(i - 1).toLowerCase();
    const after = name.charAt(i + 1).toLowerCase();
    const plain = letterOf(lower, before, after, language) ?? letters[lower] ?? lower;
    out += char === lower ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
  }
  return out.replace(/iï$/, 'ii').replace(/ïi/g, 'ï');
}

/** Letters whose form depends on their neighbours. */
function letterOf(
  letter: string,
  before: string,
  after: string,
  language: Language,
): string | null {
  if (letter === 'с') return VOWELS.has(before) && VOWELS.has(after) ? 'ss' : 's';
  if (language !== 'ru') return null;
  const atEnd = !/\p{L}/u.test(after);
  if (letter === 'е' && (before === '' || /[\s-]/.test(before))) return 'ie';
  if (letter === 'е' && VOWELS.has(before)) return 'ïe';
  if (letter === 'й' && atEnd && (before === 'и' || before === 'ы')) return '';
  if (letter === 'н' && atEnd && before === 'и') return 'ne';
  if (letter === 'г' && /[еиэ]/.test(after)) return 'gu';
  return null;
}

/** The French forms in use of a name in Cyrillic. */
export function frenchForms(name: string): string[] {
  const forms = new Set<string>();
  for (const language of languagesOf(name)) {
    const form = transliterate(name, language);
    forms.add(form).add(form.replace(/^Ie/, 'E')).add(form.replace(/ss/g, 's'));
    forms
      .add(form.replace(/kh/g, 'h').replace(/Kh/g, 'H'))
      .add(form.replace(/(\p{L})iou/gu, '$1ou'));
    if (language === 'ru') forms.add(form.replace(/ine$/, 'in'));
  }
  return [...forms].filter((form) => /^\p{Lu}/u.test(form));
}
