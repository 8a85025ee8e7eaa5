export default function MapView(_: { store: unknown; actions: unknown }) {
  return <div />;
}
