/** Work that grows while it is done. */
interface WorkQueue<Task> {
  add(task: Task): void;
  /** What was not begun. */
  readonly left: readonly Task[];
}

/** How a queue is worked off. */
export interface WorkOptions<Task> {
  /** How many tasks may be under way at once. */
  readonly concurrency: number;
  /** Does one task. An error ends the whole work. */
  readonly work: (task: Task, queue: WorkQueue<Task>) => Promise<void>;
  /** Asked before each task; says whether to leave the rest. */
  readonly shouldStop: () => boolean;
}

/** Works off tasks and those that they add, in order, and gives what was left when it was stopped early. */
export async function workOff<Task>(first: readonly Task[], options: WorkOptions<Task>): Promise<readonly Task[]> {
  const left = [...first];
  const queue: WorkQueue<Task> = { add: (task) => void left.push(task), left };
  const running = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  while (!failure && !options.shouldStop()) {
    const task = running.size < options.concurrency ? left.shift() : undefined;
    if (task !== undefined) {
      const promise = options
        .work(task, queue)
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => running.delete(promise));
      running.add(promise);
    } else if (running.size > 0) {
      await Promise.race(running);
    } else {
      break;
    }
  }
  await Promise.all(running);
  if (failure) throw failure.error;
  return left;
}
