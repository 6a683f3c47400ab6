// Buttons with data-time, data-chapter, data-camera or data-play move the map; the line below says what it shows.
const map = document.querySelector('khalkhin-gol')
const shown = document.querySelector('#shown')

for (const button of document.querySelectorAll('button'))
  button.addEventListener('click', async () => {
    const { time, chapter, camera, play } = button.dataset
    try {
      if (chapter) await map.goToChapter(chapter)
      if (time) await map.goToTime(time)
      if (camera) {
        const [lon, lat, distanceM, bearingDeg, pitchDeg] = camera.split(',').map(Number)
        await map.goToCamera({ target: [lon, lat], distanceM, bearingDeg, pitchDeg })
      }
      if (play) await map.play(play === 'true')
    } catch (error) {
      shown.textContent = error.message
    }
  })

const say = ({ detail }) => {
  const { time, chapter, selection } = detail
  const [date, hour] = time.split('T')
  const parts = [`${date}, ${hour.slice(0, 5)}`, chapter?.title, selection && `selected: ${selection.name}`]
  shown.textContent = parts.filter(Boolean).join(' · ')
}
for (const event of ['khalkhin-ready', 'khalkhin-change', 'khalkhin-select']) map.addEventListener(event, say)
