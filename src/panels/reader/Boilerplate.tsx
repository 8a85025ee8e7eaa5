import type { BoilerplateLine } from '../../core/edition/article-blocks.ts';
import { usePortee, useSlice } from '../shared/portee.ts';

/** What the page put around the article: folded away, never thrown away. */
export function Boilerplate({ lines }: { readonly lines: readonly BoilerplateLine[] }) {
  const { actions, t } = usePortee();
  const shown = useSlice((state) => state.boilerplateShown);
  return (
    <div className="boilerplate">
      <button
        type="button"
        className="text-button"
        aria-expanded={shown}
        onClick={() => actions.setBoilerplateShown(!shown)}
      >
        {t(shown ? 'boilerplate.hide' : 'boilerplate.show', { count: lines.length })}
      </button>
      {shown && lines.map(({ start, text }) => <p key={start}>{text}</p>)}
    </div>
  );
}
