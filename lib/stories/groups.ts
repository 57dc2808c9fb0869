/** Things that belong together, directly or through others: a union-find. */
export class Groups {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, k) => k);
  }

  /** The number that stands for the group of k: its smallest member. */
  of(k: number): number {
    let root = k;
    while (this.parent[root] !== root) root = this.parent[root] as number;
    for (let at = k; at !== root;) {
      const next = this.parent[at] as number;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.of(one), this.of(other)];
    this.parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** How many groups there are. */
  get count(): number {
    return this.parent.filter((parent, k) => parent === k).length;
  }
}
