/** Which numbered things belong together, after the pairs that do; each is alone until it is joined. */
export class Groups {
  private readonly leaders = new Map<number, number>();

  /** The thing after which a group is named. */
  of(thing: number): number {
    let name = thing;
    for (;;) {
      const leader = this.leaders.get(name) ?? name;
      if (leader === name) return name;
      this.leaders.set(name, this.leaders.get(leader) ?? leader);
      name = leader;
    }
  }

  /** The group of both is named as that of `kept` was. */
  join(kept: number, joined: number): void {
    this.leaders.set(this.of(joined), this.of(kept));
  }
}
