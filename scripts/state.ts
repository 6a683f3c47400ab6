import { runCommand } from './lib/command'
import { stateCommand } from './state/command'

runCommand(stateCommand)
