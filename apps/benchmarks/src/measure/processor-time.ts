/** The time in milliseconds that processors have spent on this process, garbage collection included, and not what it waited for them. */
export function processorTime(): number {
  const { system, user } = process.cpuUsage();
  return (system + user) / 1000;
}
