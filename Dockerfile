# Debian, not Alpine: the pinned Node and SQLite packages are built against glibc.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npx svelte-kit sync && npm run build

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATABASE_FILE=/data/waymark.sqlite
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && mkdir /data && chown node /data
COPY --from=build /app/build build
COPY --from=build /app/drizzle drizzle
COPY --from=build /app/src/server.ts /app/src/response-headers.ts src/
USER node
VOLUME /data
EXPOSE 3000
CMD ["node", "src/server.ts"]
