import { notImplementedHere } from "./office-error";

/**
 * Some members of a real object; the compiler holds their names and signatures to those of @types/office-js. Reading or setting any
 * other member throws.
 */
export function strict<Real extends object>(name: string, members: Partial<Real>): Real {
  return new Proxy<Partial<Real>>(members, {
    get: (target, key, receiver): unknown => {
      if (Reflect.has(target, key)) return Reflect.get(target, key, receiver);
      // A promise that is resolved with this object asks for `then`; printing asks for symbols.
      if (typeof key === "symbol" || key === "then") return undefined;
      throw notImplementedHere(`${name}.${key}`);
    },
    set: (_, key) => {
      throw notImplementedHere(`${name}.${String(key)} =`);
    },
  }) as Real;
}
