/**
 * A function that makes something of an object once and keeps it as long as the object: the compiled words of a language.
 * @param make pure: what it returns is shared by everybody who asks
 */
export function oncePer<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { value: T }>();
  return (key) => {
    let kept = made.get(key);
    if (!kept) {
      kept = { value: make(key) };
      made.set(key, kept);
    }
    return kept.value;
  };
}
