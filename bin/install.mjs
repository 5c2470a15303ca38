/**
 * `node bin/install.mjs [SCRIPT …]`: before `npm start` and `npm test`, the packages of this very lockfile; then SCRIPT,
 * on the Node this project pins. Runs on whatever Node the machine has, however old, so it uses nothing new. Once all
 * is there it costs a few milliseconds.
 *
 * It starts SCRIPT itself because `node a && node b` does not: a shell remembers where it found the first `node`, and
 * on a first run that is the machine's, not the one just installed.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const isWindows = process.platform === 'win32'
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = join(root, 'node_modules', '.bin')
const stamp = join(root, 'node_modules', '.dateline-installed')
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) install()
const node = pinnedNode()
const [script, ...parameters] = process.argv.slice(2)
if (script) run(script, parameters)

function install() {
  process.stdout.write('Setting up: npm install (once, and when package-lock.json changes)\n')
  // `npm ci` refuses a lockfile made where another platform's optional packages were not to be had.
  const options = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const done = spawnSync(isWindows ? 'npm.cmd' : 'npm', options, { cwd: root, stdio: 'inherit', shell: isWindows })
  if (done.status !== 0) stop('npm install failed; what it said is above. Dateline needs a package registry once.')
  writeFileSync(stamp, wanted)
}

/** The Node of node_modules, or the machine's own where there is no package of it. */
function pinnedNode() {
  const own = join(bin, isWindows ? 'node.exe' : 'node')
  const path = existsSync(own) ? own : process.execPath
  const version = spawnVersion(path)
  if (Number((/^v(\d+)/.exec(version) || [])[1]) >= 24) return path
  return stop(`Dateline needs Node 24 or newer; this machine has ${version || 'none'}. See https://nodejs.org.`)
}

function spawnVersion(path) {
  if (realpathSync(path) === realpathSync(process.execPath)) return process.version
  return (spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout || '').trim()
}

/** In this process if it is the pinned Node already; else in a child that gets our signals and gives us its end. */
function run(file, rest) {
  if (realpathSync(node) === realpathSync(process.execPath)) {
    process.argv.splice(1, process.argv.length - 1, resolve(root, file), ...rest)
    import(pathToFileURL(resolve(root, file)).href).catch((error) => {
      console.error(error)
      process.exit(1)
    })
    return
  }
  const env = { ...process.env, PATH: bin + delimiter + (process.env.PATH || '') }
  const child = spawn(node, [resolve(root, file), ...rest], { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => stop(error.message))
  child.on('exit', (code, signal) => process.exit(code === null ? (signal === 'SIGINT' ? 130 : 143) : code))
}

function stop(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
