// Asked of a process before all else: at its end it writes what it took, also where it ends itself in the midst.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(
      process.env.BENCH_PEAK,
      JSON.stringify({ memory: maxRSS / 1024, busy: (userCPUTime + systemCPUTime) / 1e6 }),
    );
  });
