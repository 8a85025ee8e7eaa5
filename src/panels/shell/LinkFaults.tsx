import { usePortee, useSlice } from '../shared/portee.ts';

/** What of a link could not be understood: said, not swallowed. */
export function LinkFaults() {
  const { actions, t } = usePortee();
  const faults = useSlice((state) => state.linkFaults);
  if (faults.length === 0) return null;
  const what = faults.map(({ key, value }) => `${key}=${value}`).join(', ');
  return (
    <div className="notice" role="alert">
      <p>{t('link.faults', { count: faults.length, what })}</p>
      <button type="button" className="text-button" onClick={() => actions.dismissLinkFaults()}>
        {t('notice.dismiss')}
      </button>
    </div>
  );
}
