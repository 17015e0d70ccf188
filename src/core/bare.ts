/** An object that inherits nothing, so that `__proto__` is a key like any other; made much faster than `Object.create(null)`. */
export const Bare = function () {
  // It has nothing but what it is given.
} as unknown as new () => Record<string, unknown>;
Bare.prototype = Object.create(null) as object;
