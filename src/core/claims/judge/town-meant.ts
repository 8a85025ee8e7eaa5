import type { Context } from '../context.ts';
import type { Statement, StatementOf } from '../statement.ts';
import { judgeDistance } from './distance.ts';

/** Of so many towns a figure may be, and of more where a direction goes with it: beyond, chance would bear it out. */
const MOST_MEANT = 3;
const MOST_MEANT_TOWARDS = 4;

/** "60 miles to the north", where several towns were spoken of: counted from whichever the figure fits, if few may be meant. */
export function withTownMeant(statement: Statement, context: Context): Statement {
  if (statement.kind !== 'distance' || statement.orTo === undefined) return statement;
  const { orTo, ...told } = statement;
  const most = told.bearing === null ? MOST_MEANT : MOST_MEANT_TOWARDS;
  if (orTo.length > most || holds(told, context)) return told;
  const fitting = orTo
    .map((named): StatementOf<'distance'> => ({ ...told, to: { type: 'place', named } }))
    .find((other) => holds(other, context));
  return fitting ?? told;
}

const holds = (statement: StatementOf<'distance'>, context: Context): boolean =>
  judgeDistance(statement, context).verdict === 'consistent';
