import { UsageError } from './arguments'
import { COMMANDS, type CommandName } from './commands'

/** `sight`, `viewshed` and `section`: the same functions that the page uses, from a shell. */
const [name, ...args] = process.argv.slice(2)
const command = COMMANDS[name as CommandName]
try {
  console.log(command.run(args))
} catch (error) {
  if (!(error instanceof UsageError || error instanceof RangeError)) throw error
  console.error(`${name}: ${error.message}\nusage: ${command.usage}`)
  process.exit(2)
}
