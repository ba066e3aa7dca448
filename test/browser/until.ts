/** Waits until a reading is as wanted, for half a minute at most. @returns the last reading, for the test to judge. */
export async function until<T>(read: () => Promise<T>, wanted: (reading: T) => boolean): Promise<T> {
  const deadline = Date.now() + 30_000;
  let reading = await read();
  while (!wanted(reading) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    reading = await read();
  }
  return reading;
}
