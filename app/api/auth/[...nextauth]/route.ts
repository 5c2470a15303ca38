import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions, throughNextAuth } from '#server/auth.ts'
import { config } from '#server/config.ts'

type Context = { params: Promise<{ nextauth: string[] }> }

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  return throughNextAuth(request, nextauth.join('/'), (checked) =>
    NextAuth(checked === request ? request : new NextRequest(checked), context, authOptions(config())),
  )
}

export { answer as GET, answer as POST }
