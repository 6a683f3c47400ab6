/** Line icons on a 20 px grid; drawn for this page. */
const PATHS = {
  play: 'M6 3.5 16.5 10 6 16.5Z',
  pause: 'M6 4v12M14 4v12',
  minus: 'M4 10h12',
  plus: 'M4 10h12M10 4v12',
  previous: 'M13 4 7 10l6 6M5 4v12',
  next: 'M7 4l6 6-6 6M15 4v12',
  'day-back': 'M15.5 4.5 10 10l5.5 5.5M9.5 4.5 4 10l5.5 5.5',
  'day-on': 'M4.5 4.5 10 10l-5.5 5.5M10.5 4.5 16 10l-5.5 5.5',
  reverse: 'M14 3.8 4 10l10 6.2Z',
  elastic: 'M2 10h1.6L5 5l2.2 10L9.4 5l2.2 10L13.8 5l1.6 5H18',
  loop: 'M4 9V7.5A2 2 0 0 1 6 5.5h9M12.8 3 15.3 5.5 12.8 8M16 11v1.5a2 2 0 0 1-2 2H5M7.2 12 4.7 14.5 7.2 17',
  'zoom-in': 'M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM12.6 12.6 17 17M6 8.5h5M8.5 6v5',
  'zoom-out': 'M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM12.6 12.6 17 17M6 8.5h5',
  close: 'M5 5l10 10M15 5 5 15',
  time: 'M10 17.2a7.2 7.2 0 1 0 0-14.4 7.2 7.2 0 0 0 0 14.4ZM10 5.8V10l3 2',
  explore: 'M10 17.2a7.2 7.2 0 1 0 0-14.4 7.2 7.2 0 0 0 0 14.4ZM13 7l-1.8 4.2L7 13l1.8-4.2Z',
  story: 'M3.5 4.5c2.5-.8 4.8-.6 6.5.7 1.7-1.3 4-1.5 6.5-.7v11c-2.5-.8-4.8-.6-6.5.7-1.7-1.3-4-1.5-6.5-.7ZM10 5.2v11',
  numbers: 'M4 16.5V9M8 16.5V4M12 16.5v-6M16 16.5V7',
  words: 'M4 5h12M4 9h12M4 13h8M4 17h5',
  sources: 'M4.5 3.5h9a2 2 0 0 1 2 2v11h-9a2 2 0 0 1-2-2ZM7.5 7h5M7.5 10h5',
  legend: 'M3.5 5h3v3h-3zM9 6.5h7.5M3.5 12h3v3h-3zM9 13.5h7.5',
  now: 'M10 3.5v6M10 13.2v.8M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z',
  reset: 'M4.5 8.5A6 6 0 1 1 4 11M4 4v4.8h4.8',
  present: 'M3 4h14v9H3zM10 13v3.5M6.5 16.5h7',
  deck: 'M6 3.5h10.5V11M3.5 6.5H13V16H3.5ZM6 10h4.5M6 13h3',
  panel: 'M4 6h6M14 6h2M4 14h2M10 14h6M12 4v4M8 12v4',
  air: 'M10 2.8v14M2.6 9.6 10 7.4l7.4 2.2M7 16.2l3-1 3 1',
  help: 'M7.2 7.6A2.9 2.9 0 1 1 10 10.6v1.6M10 15.2v.6',
  fullscreen: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
  link: 'M8.5 11.5 11.5 8.5M9 6l1.8-1.8a3.4 3.4 0 0 1 4.9 4.9L14 11M11 14l-1.8 1.8a3.4 3.4 0 0 1-4.9-4.9L6 9',
  menu: 'M3.5 6h13M3.5 10h13M3.5 14h13',
  download: 'M10 3v10M6 9.4l4 4 4-4M4 16.5h12',
  data: 'M4 5.2c0-1.5 2.7-2.4 6-2.4s6 .9 6 2.4-2.7 2.4-6 2.4-6-.9-6-2.4ZM4 5.2v9.6c0 1.5 2.7 2.4 6 2.4s6-.9 6-2.4V5.2M4 10c0 1.5 2.7 2.4 6 2.4s6-.9 6-2.4',
  cite: 'M4 5.5h4.5V10c0 2.6-1.4 4-4 4.5M11.5 5.5H16V10c0 2.6-1.4 4-4 4.5',
  search: 'M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM12.6 12.6 17 17',
  tree: 'M7 3.5h6v3.5H7zM3 13h5v3.5H3zM12 13h5v3.5h-5zM10 7v3M5.5 13v-3h9v3',
  stand: 'M10 6.2a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6ZM6.8 9h6.4M10 8.5v4.5M10 13l-2.4 4.5M10 13l2.4 4.5',
  follow: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 2.5v3M10 14.5v3M2.5 10h3M14.5 10h3',
  see: 'M2.5 10c2-3.3 4.5-5 7.5-5s5.5 1.7 7.5 5c-2 3.3-4.5 5-7.5 5s-5.5-1.7-7.5-5ZM10 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
  section: 'M2.5 15.5 6 9l3 3.5 4-7.5 4.5 10.5Z',
  branch: 'M7.5 5l5 5-5 5',
  fly: 'M10 3v9M6.4 8.6 10 12.2l3.6-3.6M4 16.5h12',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill={name === 'play' ? 'currentColor' : 'none'}
    >
      <path
        d={PATHS[name]}
        stroke="currentColor"
        strokeWidth={name === 'pause' ? 3 : 1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
