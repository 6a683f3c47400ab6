import { claimsCommand } from './claims/command'
import { runCommand } from './lib/command'

runCommand(claimsCommand)
