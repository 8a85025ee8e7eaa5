import { JointHeadline } from './JointHeadline.tsx';
import { JointTable } from './JointTable.tsx';
import { useJointColumns } from './use-joint-columns.ts';

/** One answer for all that is drawn: a sentence or two, and a table. */
export function JointAnswer({ radii }: { readonly radii: number }) {
  const columns = useJointColumns();
  return (
    <>
      <JointHeadline columns={columns} radii={radii} />
      <JointTable columns={columns} />
    </>
  );
}
