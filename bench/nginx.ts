/** nginx with the very bytes that Dateline sends, as static files: what a web server can do that makes nothing. */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pinned, SERVING, stop, watched } from './server.ts'

export type Body = { path: string; type: string; identity: Buffer; gzip: Buffer }

/** Serves `bodies` on `port` from one worker on Dateline's core, or from several on all. Null where nginx is not installed. */
export async function startNginx(
  bodies: Body[],
  port: number,
  folder: string,
  workers = 1,
): Promise<{ url: string; pid: number; stop: () => Promise<void> } | null> {
  const root = join(folder, 'nginx')
  mkdirSync(join(root, 'html'), { recursive: true })
  for (const [index, { identity, gzip }] of bodies.entries()) {
    const file = join(root, 'html', String(index))
    writeFileSync(file, identity)
    writeFileSync(`${file}.gz`, gzip)
  }
  const config = join(root, 'nginx.conf')
  writeFileSync(config, configOf(bodies, port, root, workers))
  const bare = ['nginx', '-p', root, '-c', config, '-e', join(root, 'error.log')]
  const [command, ...parameters] = workers === 1 ? pinned(SERVING, bare) : bare
  const child = watched(spawn(command!, parameters, { stdio: 'ignore' }))
  let failed = false
  child.once('error', () => {
    failed = true
  })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 200; tries++) {
    if (failed || child.exitCode !== null) return null
    const answer = await fetch(url).catch(() => null)
    if (answer) {
      await answer.arrayBuffer()
      return { url, pid: child.pid!, stop: () => stop(child) }
    }
    await sleep(20)
  }
  await stop(child)
  return null
}

function configOf(bodies: Body[], port: number, root: string, workers: number): string {
  const locations = bodies.map(
    ({ path, type }, index) => `location = ${path} { default_type "${type}"; try_files /${index} =404; }`,
  )
  // Started by root, its worker would be nobody, who may not read this folder.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  return `${user} daemon off; pid ${join(root, 'pid')}; worker_processes ${workers};
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; keepalive_requests 1000000000;
  open_file_cache max=100; etag on; gzip_static on; gzip_vary on;
  add_header cache-control "public, max-age=0, s-maxage=30";
  server { listen 127.0.0.1:${port}${workers === 1 ? '' : ' reuseport'}; root ${join(root, 'html')}; ${locations.join(' ')} }
}
`
}
