/** A rule that is drawn as far as something is done; its figure stands beside it. */
export function ShareRule({ share }: { readonly share: number }) {
  return (
    <svg className="share-rule" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect className="share-rule__done" width={100 * Math.min(1, share)} height="1" />
    </svg>
  );
}
