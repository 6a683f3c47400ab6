import type { CommandModel, CommandNode } from '@/record/deck/figures'
import styles from './CommandFigure.module.css'

/** The chain of command as a tree of boxes. */
export function CommandFigure({ model }: { model: CommandModel }) {
  return <Level nodes={model.heads} top />
}

function Level({ nodes, top = false }: { nodes: readonly CommandNode[]; top?: boolean }) {
  return (
    <ul className={top ? styles.tree : undefined}>
      {nodes.map((node) => (
        <li key={node.id}>
          <div className={styles.node} data-side={node.side}>
            {node.link && <i>{node.link}</i>}
            <b>{node.name}</b>
            {node.holder && <span>{node.holder}</span>}
          </div>
          {node.under.length > 0 && <Level nodes={node.under} />}
        </li>
      ))}
    </ul>
  )
}
