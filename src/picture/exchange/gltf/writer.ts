/** Numbers of glTF: component types, targets of buffer views. */
const FLOAT = 5126
const UNSIGNED_INT = 5125
const UNSIGNED_BYTE = 5121
const ARRAY_BUFFER = 34962
const ELEMENT_ARRAY_BUFFER = 34963

type Json = Readonly<Record<string, unknown>>

/** Collects the parts of one glTF 2.0 asset and writes them as a binary file (GLB). */
export class GltfWriter {
  readonly #chunks: Uint8Array[] = []
  #length = 0
  readonly #views: Json[] = []
  readonly #accessors: Json[] = []
  readonly #lists = {
    nodes: [] as Json[],
    meshes: [] as Json[],
    materials: [] as Json[],
    images: [] as Json[],
    textures: [] as Json[],
  }

  /** Adds a node, mesh, material, image or texture and returns its index. */
  add(list: 'nodes' | 'meshes' | 'materials' | 'images' | 'textures', item: Json): number {
    return this.#lists[list].push(item) - 1
  }

  /** Adds a PNG as a texture and returns the texture's index. */
  addPng(png: Uint8Array): number {
    const source = this.add('images', { bufferView: this.#view(png), mimeType: 'image/png' })
    return this.add('textures', { source })
  }

  /** Vectors of floats, `size` numbers each. `bounds` for positions, which must state them. */
  addFloats(values: Float32Array, size: 2 | 3, bounds = false): number {
    return this.#accessor(
      values,
      FLOAT,
      ARRAY_BUFFER,
      `VEC${size}`,
      values.length / size,
      bounds ? limits(values, size) : {},
    )
  }

  /** Colours of four bytes each, read as 0 to 1. */
  addColours(values: Uint8Array): number {
    return this.#accessor(values, UNSIGNED_BYTE, ARRAY_BUFFER, 'VEC4', values.length / 4, { normalized: true })
  }

  addIndices(values: Uint32Array): number {
    return this.#accessor(values, UNSIGNED_INT, ELEMENT_ARRAY_BUFFER, 'SCALAR', values.length, {})
  }

  /** The whole file; `roots` are the nodes of its one scene. */
  write(asset: Json, roots: readonly number[]): Uint8Array<ArrayBuffer> {
    const lists = Object.fromEntries(Object.entries(this.#lists).filter(([, items]) => items.length > 0))
    const json = new TextEncoder().encode(
      JSON.stringify({
        asset: { version: '2.0', ...asset },
        scene: 0,
        scenes: [{ nodes: roots }],
        ...lists,
        accessors: this.#accessors,
        bufferViews: this.#views,
        buffers: [{ byteLength: this.#length }],
      }),
    )
    const jsonLength = padded(json.length)
    const out = new Uint8Array(12 + 8 + jsonLength + 8 + this.#length)
    const view = new DataView(out.buffer)
    const words = [0x46546c67, 2, out.length, jsonLength, 0x4e4f534a]
    words.forEach((word, i) => view.setUint32(i * 4, word, true))
    out.fill(0x20, 20, 20 + jsonLength)
    out.set(json, 20)
    let at = 20 + jsonLength
    view.setUint32(at, this.#length, true)
    view.setUint32(at + 4, 0x004e4942, true)
    at += 8
    for (const chunk of this.#chunks) {
      out.set(chunk, at)
      at += padded(chunk.length)
    }
    return out
  }

  #accessor(
    values: Float32Array | Uint32Array | Uint8Array,
    componentType: number,
    target: number,
    type: string,
    count: number,
    rest: Json,
  ): number {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
    const bufferView = this.#view(bytes, target)
    return this.#accessors.push({ bufferView, componentType, type, count, ...rest }) - 1
  }

  #view(bytes: Uint8Array, target?: number): number {
    this.#chunks.push(bytes)
    const view = { buffer: 0, byteOffset: this.#length, byteLength: bytes.length, ...(target && { target }) }
    this.#length += padded(bytes.length)
    return this.#views.push(view) - 1
  }
}

const padded = (length: number) => (length + 3) & ~3

function limits(values: Float32Array, size: number): Json {
  const min = new Array<number>(size).fill(Infinity)
  const max = new Array<number>(size).fill(-Infinity)
  values.forEach((value, i) => {
    min[i % size] = Math.min(min[i % size]!, value)
    max[i % size] = Math.max(max[i % size]!, value)
  })
  return { min, max }
}
