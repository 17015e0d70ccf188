// What Spectral can say of a plan: fifteen rules of ours, as far as its functions go. Its library and its command line read it.
import { enumeration, length, pattern, schema, truthy } from '@stoplight/spectral-functions';

/** Says where a key is missing. */
const needs = (given, field, message) => ({
  given,
  message,
  severity: 'warn',
  then: { field, function: truthy },
});

const GOALS = '$.goals.*';
const KPIS = '$.goals.*.kpis.*';
const STEPS = '$.steps.*';

export default {
  rules: {
    'goal-without-owner': needs(GOALS, 'owner', 'Nobody answers for this goal.'),
    'goal-without-deadline': needs(GOALS, 'deadline', 'The goal has no deadline.'),
    'goal-without-kpi': needs(GOALS, 'kpis', 'Nothing measures the goal.'),
    'goal-without-purpose': needs(GOALS, 'supports', 'The goal serves no business goal.'),
    'goal-without-audience': needs(GOALS, 'audience', 'The goal does not say for whom it is.'),
    'goal-vague': {
      given: `${GOALS}.statement`,
      message: 'The goal has no number.',
      severity: 'warn',
      then: { function: pattern, functionOptions: { match: '\\d' } },
    },
    'goal-activity': {
      given: `${GOALS}.statement`,
      message: 'The goal is a means.',
      severity: 'warn',
      then: {
        function: pattern,
        functionOptions: { notMatch: '^(?:[Pp]ost|[Ss]tart|[Ll]aunch|[Pp]laats|[Ll]anceer)' },
      },
    },
    deadline: {
      given: `${GOALS}.deadline`,
      message: 'The deadline is no date.',
      severity: 'error',
      then: { function: schema, functionOptions: { schema: { type: 'string', format: 'date' } } },
    },
    'too-many-goals': {
      given: '$.goals',
      message: 'More goals than can be kept in view.',
      severity: 'info',
      then: { function: length, functionOptions: { max: 7 } },
    },
    'kpi-without-target': needs(KPIS, 'target', 'Nothing says when it is a success.'),
    'kpi-without-baseline': needs(KPIS, 'baseline', 'Nothing says where it begins.'),
    'kpi-without-source': needs(KPIS, 'source', 'Nothing says how it is measured.'),
    'kpi-frequency': {
      given: `${KPIS}.frequency`,
      message: 'The frequency is none of the list.',
      severity: 'error',
      then: {
        function: enumeration,
        functionOptions: { values: ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'] },
      },
    },
    'step-without-owner': needs(STEPS, 'owner', 'Nobody sees to this step.'),
    'step-without-dates': needs(STEPS, 'due', 'Nobody knows when the step is done.'),
  },
};
