const PLAN_NAME = /(?:^|[\\/.])strategy\.ya?ml$/i;

/** Whether a path or name is one that a plan may have: `strategy.yaml`, `bakery.strategy.yml`. */
export function isPlanName(path: string): boolean {
  return PLAN_NAME.test(path);
}
