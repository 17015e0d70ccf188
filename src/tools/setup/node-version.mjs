// Imported before all else: on an older Node the rest would fail with an error that does not say so.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`This project needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}
