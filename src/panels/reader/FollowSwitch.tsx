import { usePortee, useSlice } from '../shared/portee.ts';

/** Whether the map shows what the paragraph in view speaks of. */
export function FollowSwitch() {
  const { actions, t } = usePortee();
  const following = useSlice((scene) => scene.following);
  return (
    <button
      type="button"
      role="switch"
      className="follow-switch"
      aria-checked={following}
      onClick={() => actions.setFollowing(!following)}
    >
      {t('reader.follow')}
    </button>
  );
}
