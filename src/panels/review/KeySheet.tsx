import { type KeyGroup, keyGroups } from '../../core/review/keys.ts';
import { Key } from './Key.tsx';
import { setSingleKeys, useSingleKeys } from './single-keys.ts';
import { useReviewWords } from './use-words-of-review.ts';

/** In two columns, as they are used together. */
const columns: readonly (readonly KeyGroup[])[] = [
  ['decide', 'refine'],
  ['go', 'undo', 'everywhere'],
];

/** Every key of the review, and the switch for those that are a single letter. */
export function KeySheet() {
  const { t } = useReviewWords();
  const areOn = useSingleKeys();
  return (
    <div className="key-sheet">
      {columns.map((groups) => (
        <div key={groups.join()}>
          {groups.map((name) => (
            <section key={name}>
              <h2>{t(`review.keys.${name}`)}</h2>
              <dl>
                {keyGroups
                  .filter(({ group }) => group === name)
                  .flatMap(({ keys }) => [...keys])
                  .map(({ command, strokes }) => (
                    <div key={command}>
                      <dt>{t(`review.command.${command}`)}</dt>
                      <dd>
                        {strokes.map((stroke) => (
                          <Key key={stroke.join()} stroke={stroke} />
                        ))}
                      </dd>
                    </div>
                  ))}
              </dl>
            </section>
          ))}
        </div>
      ))}
      <p className="key-sheet__switch">
        <span className="key-sheet__name">{t('review.single-keys')}</span>
        {([true, false] as const).map((on) => (
          <button
            key={String(on)}
            type="button"
            className="segment"
            aria-pressed={areOn === on}
            onClick={() => setSingleKeys(on)}
          >
            {t(on ? 'review.single-keys.on' : 'review.single-keys.off')}
          </button>
        ))}
        <span className="meta">{t('review.single-keys.about')}</span>
      </p>
    </div>
  );
}
