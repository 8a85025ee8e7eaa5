import type { SystemMention } from '../../core/edition/model.ts';
import { currentMention } from '../../store/screen.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { SystemMark } from '../shared/SystemMark.tsx';

interface Props {
  readonly mention: SystemMention;
  readonly text: string;
}

/** A system's name in the text: a switch for its range on the map. */
export function SystemMentionLink({ mention, text }: Props) {
  const { actions, t } = usePortee();
  const { id, systemId, variantId } = mention;
  const drawn = useSlice((state) =>
    state.overlays.some((overlay) => overlay.type === 'system' && overlay.systemId === systemId),
  );
  const current = useSlice(({ screen }) => currentMention(screen) === id);
  return (
    <button
      type="button"
      className="mention system-name"
      data-mention={id}
      aria-pressed={drawn}
      aria-current={current ? 'location' : undefined}
      aria-describedby="sense-system"
      title={t(drawn ? 'range.hide' : 'range.draw')}
      onClick={() => actions.toggleNamedSystem(systemId, variantId)}
    >
      {text}
      <SystemMark />
    </button>
  );
}
