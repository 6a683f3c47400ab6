import { writeFileSync } from 'node:fs'
import { exportCommand } from './export/command'

const { code, stdout, stderr, file } = await exportCommand(process.argv.slice(2))
if (file) writeFileSync(file, stdout)
else process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = code
