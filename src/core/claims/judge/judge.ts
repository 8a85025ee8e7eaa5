import type { Context } from '../context.ts';
import type { Statement } from '../statement.ts';
import { judgeAdjacency } from './adjacency.ts';
import { judgeContainment } from './containment.ts';
import { judgeDate } from './date.ts';
import { judgeDistance } from './distance.ts';
import { judgeLength } from './length.ts';
import { judgeMembership } from './membership.ts';
import { judgeExtent, judgeProximity, judgeRoute } from './near-far.ts';
import type { Outcome } from './outcome.ts';
import { judgeRange, judgeReach } from './range-reach.ts';

/** What the geography says of a statement. */
export function judge(statement: Statement, context: Context): Outcome {
  switch (statement.kind) {
    case 'length':
      return judgeLength(statement, context);
    case 'distance':
      return judgeDistance(statement, context);
    case 'adjacency':
      return judgeAdjacency(statement, context);
    case 'range':
      return judgeRange(statement, context);
    case 'reach':
      return judgeReach(statement, context);
    case 'extent':
      return judgeExtent(statement, context);
    case 'proximity':
      return judgeProximity(statement, context);
    case 'containment':
      return judgeContainment(statement, context);
    case 'route':
      return judgeRoute(statement, context);
    case 'membership':
      return judgeMembership(statement, context);
    case 'date':
      return judgeDate(statement, context);
  }
}
