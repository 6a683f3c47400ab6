import { useFrame } from '@react-three/fiber'
import type { Group } from 'three'
import { writeShown } from '@/record/domain/shownUnits'
import { samplePoses } from '@/record/time/sample'
import { useBattle } from '@/state/session/battleContext'
import type { Session } from '@/state/session/session'
import { dividerX } from '@/state/split/splitShown'
import { writeAnchors } from '../frame/anchors'
import { ORDER } from '../frame/order'
import { writeFrameUniforms, writeLight } from '../frame/writeLight'
import type { World } from '../world'

/** The halves of a split picture. */
export interface Halves {
  readonly left: World
  readonly right: World
  /** The right half has a time, a light and so a ground of its own. */
  readonly ownGround: boolean
  /** Marks of the left half, and everything that only the right half draws. */
  readonly marks: Group
  readonly group: Group
}

/** What is mounted of the left half besides its marks. */
export interface LeftGroups {
  readonly ground: Group
  readonly forces: Group
}

/** After the last part of a frame; a positive priority takes over the drawing from fiber. */
const DRAW = 1

/** Writes both halves in each frame, in the order of the page's own, and draws them side by side. */
export function useSplitFrame(page: World, halves: Halves, groups: LeftGroups): void {
  const { session } = useBattle()
  const { left, right, ownGround } = halves

  useFrame(() => {
    const state = session.getState()
    writeEdge(page, dividerX(state, page.width))
    if (left !== page) writeForces(left, state)
    if (ownGround && state.split?.kind === 'times') right.t = state.split.t
    writeForces(right, state)
    writeOnly(left, right, state.splitMarks)
    writeOnly(right, left, state.splitMarks)
    if (!ownGround) return
    writeLight(right, state)
    writeFrameUniforms(right)
  }, ORDER.clock + 1)

  useFrame(() => {
    if (!ownGround) return
    right.uniforms.uEye.value.copy(page.uniforms.uEye.value)
    right.uniforms.uPixel.value = page.uniforms.uPixel.value
  }, ORDER.sample + 1)

  useFrame(({ gl, scene, camera }) => {
    const { at } = page.split!
    const { width, height } = page
    gl.setScissorTest(true)
    if (at > 0) {
      show(halves, groups, false)
      gl.setScissor(0, 0, at, height)
      gl.render(scene, camera)
    }
    if (at < width) {
      show(halves, groups, true)
      gl.setScissor(at, 0, width - at, height)
      gl.render(scene, camera)
    }
    gl.setScissorTest(false)
    // The scene is left as it is mounted: others draw it too.
    show(halves, groups, false)
  }, DRAW)
}

/** Where the halves meet, on a whole device pixel. */
function writeEdge(page: World, x: number): void {
  const { width, pixelRatio } = page
  const { left, right } = page.split!
  const at = Math.round(x * pixelRatio) / pixelRatio
  page.split!.at = at
  left.half!.from = 0
  left.half!.to = right.half!.from = at
  right.half!.to = width
}

function writeForces(half: World, { filter, layers }: Session): void {
  samplePoses(half.record.tracks, half.t, half.poses)
  writeShown(half.units, half.record.tracks, half.poses, filter)
  writeAnchors(half.anchors, half.poses, layers.units, layers.labels)
}

/** The lines and areas that a half has and the other has not. */
function writeOnly(half: World, other: World, marked: boolean): void {
  const { only } = half.half!
  only.clear()
  if (!marked) return
  const { features } = half.record
  for (let i = 0; i < features.length; i++)
    if (holdsAt(features[i]!, half.t) && !has(other, features[i]!.item.id)) only.add(features[i]!.item.id)
}

function has({ record: { features }, t }: World, id: string): boolean {
  for (let i = 0; i < features.length; i++) if (features[i]!.item.id === id) return holdsAt(features[i]!, t)
  return false
}

const holdsAt = ({ from, until }: { readonly from: number; readonly until: number }, t: number) =>
  from <= t && t < until

function show({ marks, group, ownGround }: Halves, { ground, forces }: LeftGroups, right: boolean): void {
  forces.visible = marks.visible = !right
  ground.visible = !right || !ownGround
  group.visible = right
}
