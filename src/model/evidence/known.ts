/**
 * Names of common technologies with their other spellings: `Name:other,other`, divided by bars. Spellings that differ in
 * case, spaces or signs only ("NodeJS", "node.js") are one and not listed; a document's aliases come before these. A `!`
 * stands before names whose words mean something else when they stand alone. Names without another spelling are here
 * because lists are full of them, and speak for what stands beside them; the rest is in `tools.ts`.
 */
export const KNOWN =
  'JavaScript:js,ecmascript|TypeScript:ts|Java|Python:python3|Go:golang|Rust|R|C|C++:cpp|C#:csharp|F#:fsharp|.NET:dotnet,.net core,.net framework,asp.net,asp.net core|Ruby|PHP|Swift|Kotlin|Scala|Elixir|Dart|Elm|!Visual Basic:vb.net|!Objective-C|SQL|PL/SQL:plsql|GraphQL|REST:restful,rest api|gRPC|HTML:html5|CSS:css3|Sass:scss|Less:lesscss|Node.js:node|Express:expressjs|NestJS:nest|Koa:koajs|React:reactjs|!React Native|Redux|Vue:vuejs|Angular:angularjs|Svelte:sveltejs|Ember:emberjs|Backbone:backbonejs|Next.js:next|Nuxt:nuxtjs|jQuery|Tailwind CSS:tailwind|Material UI:mui|D3:d3.js|Spring:spring framework|Spring Boot|Spring Cloud|Spring Security|Spring Data|Hibernate|!Play:play framework|Django|Flask|Rails:ruby on rails,ror|Laravel|Phoenix:phoenix framework|Flutter|Unity:unity3d|!Unreal Engine|Electron:electronjs|PostgreSQL:postgres,psql|MySQL|!SQL Server:mssql,ms sql,microsoft sql server|Oracle:oracle database|MongoDB:mongo|Redis|Cassandra:apache cassandra|DynamoDB|Elasticsearch:elastic search|Kafka:apache kafka|Pulsar:apache pulsar|Spark:apache spark,pyspark|Flink:apache flink|Storm:apache storm|Beam:apache beam|Hive:apache hive|Airflow:apache airflow|AWS:amazon web services|AWS Lambda:lambda,aws lambda|S3:amazon s3,aws s3|GCP:google cloud,google cloud platform|Azure:microsoft azure|Kubernetes:k8s|Docker|Docker Compose|Terraform|Ansible|Chef|Puppet|!Salt:saltstack|Vault:hashicorp vault|Consul|Nomad|Flux:fluxcd|!Argo CD|Jenkins|!GitHub Actions|!GitLab CI|CI/CD:cicd,continuous integration,continuous delivery,ci pipeline|Infrastructure as code:iac|Make:makefile,gnu make|Git|Linux|Prometheus|Grafana|OpenTelemetry:otel|WebSockets:websocket|OAuth:oauth2|OpenID Connect:oidc|Figma|Sketch|!Adobe XD|Slack|Teams:microsoft teams,ms teams|Excel:microsoft excel,ms excel|Word:microsoft word,ms word|Access:microsoft access,ms access|!Power BI|TensorFlow|PyTorch|scikit-learn:sklearn|Machine learning:ml|WebAssembly:wasm|Event-driven architecture:event driven';

/** Everyday words among the names of tools, which mean a technology only where they are written and stand like one. */
export const EVERYDAY =
  'go rust swift julia crystal ruby dart elm lambda node nest express react ember backbone remix astro gatsby lit gin echo fiber spring phoenix flask bottle celery rails sails electron ionic unity oracle snowflake cassandra pulsar storm spark beam hive presto chef puppet vault consul nomad packer vagrant flux envoy helm sentry jest mocha cypress cucumber sketch slack excel stripe tableau looker salt soap bun bootstrap falcon rocket warp sinatra drone argo harbor druid arrow ray prefect temporal segment ghost hugo jasmine karma postman solid stencil polymer meteor racket scratch eclipse atom maya framer zoom discord asana loki tempo gulp parcel turbo poetry maven groovy nats sap elk sass babel keynote amplify glue athena aurora spanner composer relay apollo pyramid tornado iris tower fabric bolt blade jade slim handlebars mustache underscore saga comet opera camel mule axis ivy derby ignite velocity turbine pig flume ranger atlas impala heap bamboo concourse cursor gemini'.split(
    ' ',
  );

/** Those that are never written small, nor counted at the beginning of a sentence for what follows them. */
export const PLAIN_WORDS =
  'next less basic make rest access word play linear teams notion scheme mean foundation square monday render fly processing pages numbers sheets functions mode moment edge craft october swing drill'.split(
    ' ',
  );
